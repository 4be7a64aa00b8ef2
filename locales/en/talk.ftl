# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = A human is writing to you now. The program stays quiet for as long as this lasts.
talk-how = Write your answer here in the chat.
talk-still-open = The conversation with the human is still open. A human reads what you write now.
# A button
talk-end = End conversation
talk-ended-by-you = The conversation is over. Now the program answers you again.
talk-ended-by-office = The office has ended the conversation. Now the program answers you again.
talk-again = Do you need a human again? Write: /human

## A message of the office

# $office: name of the office
talk-from = Message from: { $office }
# Before the German words that a member of staff wrote
talk-original = Original in German:
# Under a translation by a machine
talk-machine = A computer translated this. There may be mistakes.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = The computer does not know your language exactly. The translation is only approximate.
# Under a translation of which the computer itself is not sure
talk-doubtful = This translation is not certain. Please ask if you do not understand something.
# The German words come now, the translation in a moment
talk-follows = The translation will follow.
# Before a translation that follows later
talk-now-translated = This is the translation:
# There is no translation at all
talk-german-only = This message is only in German. Our computer cannot translate it into your language.
talk-ask-interpreter = Would you like a person to interpret for you? Then write and tell us.
# Before explanations of German words
talk-words = These German words are in the message:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Your message has arrived.
# $time: until when somebody reads today
talk-read-today = A human will read it today. The office is open today until: { $time }
# $when: day and time from which somebody reads
talk-read-from = A human will read it from: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] A human usually reads it within one working day.
       *[other] A human usually reads it within { $days } working days.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Messages between you and the office:
talk-stored-you = You:
talk-stored-office = The office:
