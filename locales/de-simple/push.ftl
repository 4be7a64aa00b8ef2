push-message = Sie haben eine Nachricht
push-ask = Bescheid geben
push-why =
    Ihr Browser kann zeigen: Hier ist eine neue Nachricht. Er zeigt nicht, was in der Nachricht steht.

    Den Hinweis bringt die Firma, die Ihren Browser macht. Zum Beispiel Google, Apple oder Mozilla. Die Firma weiß dann: Zu dieser Zeit kam ein Hinweis. Die Firma kann keine Nachricht lesen.

    Andere Menschen an diesem Gerät können den Hinweis sehen. Sie können den Hinweis immer ausschalten.
push-allow = Ja, Bescheid geben
push-on = Dieser Browser sagt Ihnen: Sie haben eine Nachricht.
push-stop = Nicht mehr Bescheid geben
push-failed = Das hat nicht geklappt. Ihre Nachrichten sind immer hier im Chat.
