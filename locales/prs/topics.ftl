# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = پیدا کردن خانه
topic-aufenthalt = اقامت (Aufenthalt)
topic-familie = آوردن خانواده به اینجا
topic-arbeit = پیدا کردن کار
topic-teilhabe = مردم و اوقات فراغت
topic-deutsch = کورس زبان آلمانی
topic-anerkennung = تأیید اسناد تحصیلی
topic-rechtskreis = انتقال به Jobcenter
topic-gesundheit = صحت و داکتر
topic-schule = مکتب و کودکستان (Kita)
topic-brief = نامه از یک اداره
topic-sonstiges = چیز دیگر
