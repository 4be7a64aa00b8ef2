# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = Now:
# $place, $desk: where it was
notice-before = Before: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = The office writes in German:
notice-reason-ill = The reason: somebody from our team is ill.
notice-reason-room = The reason: the room is a different one.
notice-reason-strike = The reason: there is a strike.
notice-reason-closed = The reason: the building is closed.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    You can answer in our chat on the internet. You need your code and your PIN.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Your appointment stays at the same time. Only the place is different.
notice-moved-desk = Your appointment stays at the same time. Only the desk is different.
notice-moved-adviser = Your appointment stays at the same time. Only the adviser is a different person.
notice-place = Your appointment stays at the same time. Only the address or the room is new.
notice-restored = The change is no longer valid. Your appointment is like this again:
notice-fine-ask = Does that suit you?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = This appointment cannot take place:
notice-again = We are still waiting for your answer. This appointment cannot take place:
notice-lapsed = You have not answered. This appointment is now cancelled:
notice-first-on-list = You are at the top of the waiting list. We will write to you when an appointment becomes free.
# Lines with times follow
notice-times = These times are free for you:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Kept for you until: { $until }
notice-held-early = Does one of the times start before that? Then please answer at least 2 hours before it starts.
notice-choose = What would you like?

## It is near

notice-reminder = You have an appointment soon.
# $time: a time of day
notice-reminder-today = You have an appointment today at { $time }.
notice-reminder-tomorrow = You have an appointment tomorrow at { $time }.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Please bring what you have: identity document, letters from offices, contracts, certificates.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = An appointment has become free.
notice-no-show = You had an appointment:
notice-no-show-ask = We did not see you there. That can happen. Would you like a new appointment?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Take this appointment
notice-other = Other times
notice-cancel = Cancel appointment
notice-fine = That is fine
notice-decline = That does not suit me
notice-new = New appointment
notice-no = No, thank you
# In the flow of appointments, where the office has taken the time of one away
offer-back = Back to the offer
offer-none = No other time is free at the moment.
offer-cancel-ask = Do you really want to cancel the appointment? Then we keep nothing for you any more.
offer-cancel-no = No, go back

## After an answer

notice-thanks = Thank you. Your appointment stays like this.
notice-thanks-come = Thank you. Now we know that you will come.
notice-declined = All right. You stay on the waiting list.
notice-lost = This time is not free any more.
notice-over = This message is no longer valid.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Your appointment:
    { $when }
    { $place }
    { $address }
    { $desk }
