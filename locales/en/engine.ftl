# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

received-appointment =
    Your appointment is booked.
    { $when }
    { $place }
    { $address }
    { $desk }
received-waiting =
    You have no appointment yet. { $days ->
        [one] A human usually reads your request on the next working day.
       *[other] A human usually reads your request within { $days } working days.
    } Then look here again: write /status
received-code =
    Your code:
    { $code }
received-code-hint = Write the code down or take a photo. Say the code at the appointment.
received-pin =
    Your secret number (PIN):
    { $pin }
    We show it only once. With code and PIN you can go on from another device. Give the PIN to nobody.
received-bring = Do you have letters or papers about your topic? Bring them to the appointment.

## Slots

slot-gone = This appointment has just been taken. Your answers are still here. These times are free:
slot-relaxed-language = Nobody here speaks your language at this time. Our team can see that.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] You wished for advice from a woman. We cannot offer that at this time.
       *[man] You wished for advice from a man. We cannot offer that at this time.
    }
held-until =
    You can change each answer.
    We keep this appointment for you until { $time }.
slot-spoken = { $day_near }, { $time }
slot-day =
    { $day_short } · { $count ->
        [one] 1 time
       *[other] { $count } times
    }
slot-time-place = { $time } · { $place }

## Values

slot-line = { $when }, { $place }
place-line = { $place }, { $address }

date-and-time = { $date }, { $time }
desk-room = Room (Raum): { $room }
desk-number = Desk (Tisch) { $number }
desk-room-number = Room (Raum): { $room }, desk (Tisch) { $number }
not-answered = not answered
value-none-children = none

## When an answer does not fit

not-understood = I did not understand that. Press a button or write its number.
not-understood-human = I still did not understand that. You can also talk to a human.
choose-at-least-one = Choose at least one answer. Or choose “Something else”.
text-too-long =
    The text is too long: { $length ->
        [one] 1 character
       *[other] { $length } characters
    }. At most { $max ->
        [one] 1 character is possible
       *[other] { $max } characters are possible
    }.
text-empty = Write a few words.
date-not-understood = I did not understand this date. Write day, month and year in numbers.
date-past = This date is already over. Write today's date or a later one.
number-range = Write a number from { $min } to { $max }.
children-too-many =
    { $max ->
        [0] There are more children than people. Only 0 is possible here.
        [one] There are more children than people. At most { $max } is possible.
       *[other] There are more children than people. At most { $max } are possible.
    }

## When a message comes at the wrong time or in the wrong form

button-old = This button belongs to an old question. This is the question now:
unsupported-attachment =
    I can only read text. Write text or press a button. Bring letters to the appointment.
    This chat on the internet:
    { $web_url }
unsupported-edited = I cannot read changed messages. Write a new message.
help-text =
    I ask you questions. Press a button or write the answer.

    You can also write:
    /sos – help in an emergency
    /language – change the language
    /appointment – my appointment
    /status – where my request stands
    /human – talk to a human
    /privacy – data protection
    /mydata – see my data
    /delete – delete everything
    /stop – stop
stopped = All right. I will stop asking. Your answers are kept for 72 hours.
return-ask = Would you like to go on?
return-go-on = Go on
human-noted =
    I have noted: you would like to talk to a human. { $days ->
        [one] Somebody usually contacts you on the next working day.
       *[other] Somebody usually contacts you within { $days } working days.
    }
human-info =
    Our team can see now: you would like to talk to a human.
    You can also call.
    Phone: { $phone }
human-before =
    Send your request first. Then a human will read it.
    You can also call.
    Phone: { $phone }
discarded = These answers are deleted. Your earlier request stays.
flow-changed = The questions are a little different from your last visit. I have kept what still fits.
language-changed = From now on I write in this language. Your answers are still here.
back-at-start = You are at the beginning. You cannot go back further.
kept-text-noted = I have kept your text. You can use it later. First this question:
concern-kept =
    You have already written this:
    { $text }
welcome-back = Welcome back.
go-on-below = We go on here:
policy-info =
    Here you only get information. For a request and an appointment, use our chat on the internet:
    { $web_url }
policy-appointments =
    Here you can only see, change or cancel your appointment. Begin a new request in our chat on the internet:
    { $web_url }
policy-off =
    We do not answer here any more. Use our chat on the internet:
    { $web_url }
group-declined = I only chat with one person alone. In a group, others can read along. Open a chat of your own with me.
too-many-turns = That was a lot of messages. Wait one minute. Your answers are stored.
server-fault =
    Something is broken on our side. What you answered before is stored. Try again in 10 minutes.
    Phone: { $phone }

answer-fault =
    This answer did not get through. Your answers before it are stored. Please send this answer again in a moment.
    Phone: { $phone }

## Buttons and answers that many questions share

nav-back = Back
nav-skip = Skip
nav-done = Done ({ $count })
nav-done-word = Done
nav-more = Show more
nav-human = Talk to a human
nav-days = Other days
edit-button = Change: { $label }
edit-short = Change
answer-yes = Yes
answer-no = No
answer-unsure = I do not know
answer-nothing = None of these
more-reading = Read more
yes-words = yes, y, yes please, yeah, yea, yep, yup, sure, of course, right, that is right, that's right, correct, true, exactly, absolutely, ok, okay, agree, i agree, i do, ja
no-words = no, n, no thanks, no thank you, nope, nah, not, never, disagree, i disagree, i do not, i don't, i do not agree, i don't agree, nein
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = what, wat, wut, what is that, what’s that, what is this, what does that mean, what do you mean, huh, eh, he, how, why, pardon, sorry, excuse me

## Around a question

progress = Step { $number } of { $total }
step-title = Step { $number } of { $total } · { $title }
answer-line = ➜ Your answer: { $answer }
chosen-line = Chosen: { $items }
nothing-chosen = Nothing chosen yet
unchecked-note = No human has checked this text yet. The German text is below.
placeholder-text = Your answer
placeholder-date = Day.Month.Year
placeholder-number = A number
calendar-caption = Your appointment for the calendar
calendar-caption-cancelled = Cancelled: this file removes the appointment from your calendar

## My data

mydata-intro = This is what we have stored about you:
mydata-language = Language: { $language }
mydata-consent = You agreed on: { $date }
mydata-answer = { $label }: { $value }
mydata-request =
    Request:
    { $code }
    Date: { $date }
    Status: { $status }
mydata-visit = Appointment: { $when }, { $place }
mydata-nothing = We have stored nothing about you.
mydata-hint = You can delete everything. Write: /delete
