# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = Peyameke we heye
# The button that opens the explanation below.
push-ask = Min agahdar bike
push-why =
    Geroka we ya înternetê (browser) dikare nîşan bide ku li vir peyameke nû heye. Ew nîşan nade ku di peyamê de çi nivîsandî ye.

    Şirketa ku geroka we çêkiriye vê agahdariyê digihîne, mînak Google, Apple an Mozilla. Şirket dizane kengî agahdariyek ji vê gerokê re tê. Ew nikare bixwîne ku hûn an em çi dinivîsin.

    Kesên din ên li ber vê cîhazê dikarin agahdariyê bibînin. Hûn kengî bixwazin dikarin wê vemirînin.
push-allow = Erê, min agahdar bike
push-on = Dema peyamek hebe, ev gerok we agahdar dike.
push-stop = Êdî min agahdar neke
push-failed = Ev nebû. Hûn peyamên xwe her tim li vir di sohbetê de dibînin.
