# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = Vous avez un message
# The button that opens the explanation below.
push-ask = Me prévenir
push-why =
    Votre navigateur peut vous montrer qu’il y a ici un nouveau message. Il ne montre pas ce qui est écrit dans ce message.

    Cette notification passe par l’entreprise qui fabrique votre navigateur, par exemple Google, Apple ou Mozilla. Elle apprend quand une notification arrive à ce navigateur. Elle ne peut pas lire ce que vous écrivez ou ce que nous écrivons.

    D’autres personnes qui utilisent cet appareil peuvent voir la notification. Vous pouvez la désactiver à tout moment.
push-allow = Oui, me prévenir
push-on = Ce navigateur vous prévient quand il y a un message.
push-stop = Ne plus me prévenir
push-failed = Cela n’a pas marché. Vous trouvez toujours vos messages ici, dans le chat.
