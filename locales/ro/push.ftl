# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = Aveți un mesaj
# The button that opens the explanation below.
push-ask = Anunță-mă
push-why =
    Browserul dumneavoastră vă poate arăta că aici este un mesaj nou. Nu arată ce scrie în mesaj.

    Această notificare este transmisă de producătorul browserului dumneavoastră, de exemplu Google, Apple sau Mozilla. El află când ajunge o notificare la acest browser. Nu poate citi ce scrieți dumneavoastră sau ce scriem noi.

    Alți oameni care folosesc acest dispozitiv pot vedea notificarea. O puteți opri oricând.
push-allow = Da, anunță-mă
push-on = Acest browser vă anunță când există un mesaj.
push-stop = Nu mă mai anunța
push-failed = Nu a mers. Găsiți mesajele dumneavoastră întotdeauna aici, în chat.
