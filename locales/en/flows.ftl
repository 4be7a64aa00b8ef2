# The questions of the flows, their hints, their buttons and the names of the stages.

## The names of the flows

flow-intake = Request and appointment
flow-appointment = My appointment
flow-status = My request
flow-privacy = Data protection
flow-resume = Go on
flow-language = Language
flow-menu = Start

## The stages of the intake (one or two words)

stage-language = Language
stage-consent = Data protection
stage-danger = Safety
stage-adult = Age
stage-municipality = Town
stage-topics = Topics
stage-urgency = How urgent
stage-concern = Your problem
stage-people = People
stage-wishes = Wishes
stage-slot = Appointment
stage-check = Check

## The lines of the summary

summary-danger = In danger
summary-adult = 18 or older
summary-municipality = Town
summary-topics = Topics
summary-urgency = How urgent
summary-deadline = Deadline in letter
summary-concern = Your problem
summary-interpreter = Interpreter
summary-party = People
summary-children = Children
summary-school-age = School children
summary-wishes = Wishes
summary-call-name = Name
summary-slot = Appointment

## Language and welcome

language-ask = Which language would you like?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Which language would you like to go on in?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
welcome =
    Hello. I am a computer program, not a human. I belong to: { $office }.
    I help you to get an appointment for advice. It is free.

## When somebody does not consent

no-consent = That is all right. I do not store any answers. What would you like to do?
no-consent-places =
    You can also come for advice without this chat.
    Places: { $places }
    Phone: { $phone }
no-consent-agree = I do agree after all
no-consent-leave = End the chat
bye = Goodbye. You can write again at any time.

## Danger

danger-ask = Are you in danger now?
danger-hint = For example: somebody hits you or threatens you.
danger-go-on = Are you safe enough now to go on writing?
danger-go-on-yes = Yes, I will go on
danger-go-on-pause = No, I will take a break
paused =
    All right. We will take a break. Call 112 if you are in danger.
    Write again when you are safe. Then we go on from here.

## Age

adult-ask = Are you 18 years old or older?
minor-ask = Would you still like to go on here?
minor-hint = The youth welfare office (Jugendamt) helps children and teenagers. You may go there alone. You may also go on here.
minor-go-on = Yes, go on here
minor-leave = No, end the chat

## Place

municipality-ask = Which town or municipality do you live in?

## Topics

topics-ask = What is it about?
topics-hint = You can choose several topics. Then press “Done”.

## How urgent

urgency-ask = Is it urgent?
urgency-normal = No, not urgent
urgency-deadline = Letter with a deadline
urgency-no-shelter = No place to sleep today
deadline-ask = Which date is the deadline in the letter?
deadline-hint = Deadline (Frist): the day by which you must answer. Write day, month and year.
no-shelter-info = When you send the request, a human will see: it is very urgent. But nobody reads it at once.

    Also come to us directly, or call us.
    { $office }
    Phone: { $phone }

    Call 112 if you are in danger.

## The concern in own words

concern-ask = Would you like to describe the problem in a few words?
concern-hint = Do not write an address. Do not write anything about your right to stay. A few words are enough.
concern-keep = Use this text

## Interpreter, people, children

interpreter-ask = Do you need a person who interprets?
party-ask = How many people will come to the appointment?
party-hint = Count yourself too.
children-ask = How many of them are children?
school-age-ask = Do you have children of school age (6 to 18 years)?
school-age-hint = Then the school advice service (Seiteneinstiegsberatung) helps too. You do not have to answer.

## Wishes

wishes-ask = Do you have wishes for the appointment?
wishes-hint = You can choose several. We try to fulfil all of them.
wish-woman = Advice from a woman
wish-man = Advice from a man
wish-step-free = No stairs
wish-large-print = Large print
wish-sign-language = Sign language
wish-quiet-room = Quiet room
call-name-ask = What should we call you?
call-name-hint = You can write any name. It may be invented.

## The slot

slot-ask = Which appointment suits you?
slot-hint =
    Place: { $place }
    { $minutes ->
        [one] The appointment takes one minute.
       *[other] The appointment takes { $minutes } minutes.
    }
slot-hint-move =
    You now have: { $when }. You keep this appointment until you confirm the new one.
    Place: { $place }
    { $minutes ->
        [one] The new appointment takes one minute.
       *[other] The new appointment takes { $minutes } minutes.
    }
slot-none-fits = No time suits me
no-slot-ask = No appointment is free at the moment. Should we put you on the waiting list?
no-slot-fits-ask = Should we put you on the waiting list?
no-slot-yes = Yes, put me on the list
no-slot-elsewhere = Times at other places
no-slot-again = See the times again
no-slot-human = I need help quickly
quota-ask =
    { $limit ->
        [one] You already have one appointment. More is not possible at the moment.
       *[other] You already have { $limit } appointments. More is not possible at the moment.
    } What would you like to do?
quota-without = Send without appointment
quota-appointments = See my appointments

## The summary

check-ask = Is everything correct?
check-hint = You can change each answer.
check-confirm = Yes, book appointment
check-send = Yes, send request
check-discard = Cancel
discard-ask = Do you really want to cancel? Then we will delete these answers.
discard-no = No, go on
discard-yes = Yes, cancel and delete
erased = Everything is deleted. Nobody can read your answers any more.
received = Your request has reached us.

## Own appointments

visits-ask = Which appointment is it about?
visits-none = You have no appointment at the moment.
visit-show = Your appointment: { $when }. What would you like to do?
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = I will come
visit-move = Another time
visit-cancel = Cancel appointment
visit-calendar = Add to my calendar
visit-kept = All right. Your appointment stays as it is.
visit-missing = This appointment does not exist any more.
visit-moved =
    Your new appointment is booked. The old one is no longer valid.
    { $when }
    { $place }
    { $address }
    { $desk }
visit-cancelled = Your appointment is cancelled: { $when }. You do not have to do anything else.
move-keep-old = Keep the old appointment
move-none = No other appointment is free at the moment. You keep your appointment.
move-sure-ask = Do you want this new appointment: { $when }?
move-sure-hint = The old appointment is then gone: { $old }.
move-sure-yes = Yes, take the new one
cancel-sure-ask = Do you really want to cancel this appointment: { $when }?
cancel-sure-no = No, I will come
cancel-sure-yes = Yes, cancel it

## Status, menu, privacy, resume

status-tell = This is where things stand:
status-none = I find no request from you. Would you like to begin one? Write: /start
menu-ask = What would you like to do?
menu-appointment = My appointment
menu-status = Where does my request stand?
menu-new = New request
menu-privacy = Data protection, deleting
privacy-ask = What would you like to see or do?
privacy-notice-button = Who reads my data?
privacy-mydata-button = See my data
privacy-delete-button = Delete everything
delete-ask = Do you really want to delete everything?
delete-hint = Then your answers and requests are gone. Your appointments are then cancelled. We cannot undo this.
delete-no = No, delete nothing
delete-yes = Yes, delete everything
delete-kept = All right. I have deleted nothing.
resume-ask = Welcome back. What would you like to do?
resume-hint = You were at step { $number } of { $total }: { $title }.
resume-go-on = Go on here
resume-again = Start again
resume-delete = Delete everything
