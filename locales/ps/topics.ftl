# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = کور موندل
topic-aufenthalt = استوګنه (Aufenthalt)
topic-familie = کورنۍ دلته راوستل
topic-arbeit = کار موندل
topic-teilhabe = خلک او وزګار وخت
topic-deutsch = د جرمني ژبې کورس
topic-anerkennung = د تعلیمي اسنادو تایید
topic-rechtskreis = د Jobcenter ادارې ته بدلېدل
topic-gesundheit = روغتیا او ډاکټر
topic-schule = ښوونځی او وړکتون (Kita)
topic-brief = د ادارې لیک
topic-sonstiges = بل څه
