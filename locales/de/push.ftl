# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = Sie haben eine Nachricht
# The button that opens the explanation below.
push-ask = Bescheid geben
push-why =
    Ihr Browser kann Ihnen zeigen, dass es hier eine neue Nachricht gibt. Er zeigt nicht, was darin steht.

    Den Hinweis überbringt der Hersteller Ihres Browsers, zum Beispiel Google, Apple oder Mozilla. Er erfährt, wann ein Hinweis an diesen Browser geht. Er kann nicht lesen, was Sie oder wir schreiben.

    Andere Menschen an diesem Gerät können den Hinweis sehen. Sie können ihn jederzeit abschalten.
push-allow = Ja, Bescheid geben
push-on = Dieser Browser gibt Ihnen Bescheid, wenn es eine Nachricht gibt.
push-stop = Nicht mehr Bescheid geben
push-failed = Das ging nicht. Ihre Nachrichten finden Sie immer hier im Chat.
