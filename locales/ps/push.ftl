# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = تاسو یو پیغام لرئ
# The button that opens the explanation below.
push-ask = ما خبر کړئ
push-why =
    ستاسو براوزر (Browser) تاسو ته ښودلی شي چې دلته نوی پیغام شته. دا نه ښیي چې په پیغام کې څه لیکل شوي دي.

    دا خبرتیا ستاسو د براوزر جوړوونکی شرکت رسوي، لکه Google، Apple یا Mozilla. دا شرکت پوهېږي چې کله دې براوزر ته خبرتیا ځي. خو هغه څه چې تاسو یا موږ لیکو، نه شي لوستلی.

    نور خلک چې دا دستګاه کاروي، خبرتیا لیدلی شي. تاسو هر وخت خبرتیا بندولی شئ.
push-allow = هو، ما خبر کړئ
push-on = کله چې پیغام راشي، دا براوزر تاسو خبروي.
push-stop = نور مې مه خبروئ
push-failed = دا کار ونه شو. خپل پیغامونه تل دلته په چټ کې موندلی شئ.
