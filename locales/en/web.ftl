# The page of the web chat.

web-title = Lotse
web-subtitle = { $office }
web-skip-link = Go to the question
web-leave = Leave this page
web-language = Language
web-sos = SOS
web-log-label = Your conversation
web-bot = Lotse, a program:
web-you = You:
web-sending = sending
web-sent = sent { $time }
web-not-sent = Not sent
web-send-again = Send again
web-typing = Lotse is writing
web-slow = This is taking longer than usual
web-offline = No internet. Your answer will be sent when the internet is back.
web-back-online = The internet is back.
web-text-label = Write your answer
web-send = Send
web-who-reads = Who reads this?
web-who-reads-1 = Only advisers read your answers: { $office }.
web-who-reads-2 = You do not have to give your name.
web-who-reads-3 =
    { $days ->
        [one] A human answers on working days, usually after one day.
       *[other] A human answers on working days, usually after { $days } days.
    }
web-who-reads-4 = You can delete everything at any time.
web-done-selected = Done ({ $count } chosen)
web-chosen = chosen
web-times-for = Free times on { $day }
web-imprint = Legal notice (Impressum)
web-privacy = Data protection
web-accessibility = Accessibility
web-listen = Read aloud
web-error-title = Error
web-reload = Reload
web-noscript-reload = Look for new messages
web-start = Go on writing
web-copy = Copy
web-copied = Copied
web-print = Print
web-download-calendar = Add to my calendar

## Going on from another device

web-another-device = Go on from another device
web-resume-title = Go on
web-resume-intro = Write your code and your PIN. Then we go on where you were.
web-resume-code = Code
web-resume-pin = PIN (6 digits)
web-resume-go = Go on
web-resume-wrong = The code and the PIN do not match. The code has 8 characters, the PIN has 6 digits.
web-resume-locked =
    { $minutes ->
        [one] That was wrong too often. Wait one minute.
       *[other] That was wrong too often. Wait { $minutes } minutes.
    }
web-resume-link =
    { $hours ->
        [one] With this secret link you can go on from another device. It works for one hour. Give it to nobody.
       *[other] With this secret link you can go on from another device. It works for { $hours } hours. Give it to nobody.
    }
web-resume-link-label = Secret link

## On a device that several people use

web-covered = The chat is covered because nothing has happened for a while. This way nobody else can read it.
web-covered-open = The chat is covered because nothing has happened for a while. There is no PIN yet. Whoever presses “Go on writing” can read everything.
web-covered-go = Go on with the PIN
web-covered-new = Start again
web-delete-device = Delete the chat on this device
web-cleared = The chat can no longer be seen on this device.

## When something is wrong

web-no-session = I cannot find this chat any more. Start again or use code and PIN.
web-too-many = That was a lot of messages. Wait one minute.
web-csrf = The page was open too long. Reload it. Your answers are stored.
web-not-found = This page does not exist.

## The menu of the page

web-menu-appointment = My appointment
web-menu-status = Where does my request stand?
web-menu-privacy = Data protection, deleting
web-menu-human = Talk to a human
web-menu-help = Help

## Around the conversation

web-program = Computer program
web-tools-label = Safety and language
web-language-change = Change the language
web-sos-title = Help in an emergency
web-back-chat = Back to the chat
web-done = Done
web-menu-title = What would you like to do?
web-date-pick = Or choose the day here:
web-resume-have = I already have a code
web-resume-paste = Paste your secret link here.
web-covered-continue = Go on writing
web-still-there = Are you still there? In one minute we will cover the chat.
web-still-there-yes = Yes, I am still there
# Heading over the text privacy-limits
web-leave-limits = What “Leave this page” cannot do
web-shared-device = Do other people use this device too?
web-too-large = That is too much text at once. Write less.
web-empty-title = Empty page
web-imprint-placeholder = [Enter the legal notice (Impressum) here]
web-accessibility-placeholder = [Enter the accessibility statement here]
web-accessibility-intro = You can use this chat with a keyboard or a screen reader. Does something not work? Call us.
web-phone = Phone: { $phone }
web-demo = This is a demonstration. All times and people are invented.
