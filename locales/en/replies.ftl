# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Please bring all papers about your question to the appointment.
reply-bring-letter = Please bring the letter to the appointment.
reply-bring-identity = Please bring your passport or your identity document to the appointment.
reply-bring-contract = Please bring your rental contract to the appointment.
reply-bring-certificates = Please bring your certificates to the appointment.

## Questions

reply-which-office = Which office is the letter from? Copy the name from the letter.
reply-which-date = Which date is on the letter?
reply-which-deadline = By which day do you have to answer? The date is usually in the letter.
reply-how-many = How many people will come to the appointment with you?
reply-need-interpreter = Do you need a person who interprets at the appointment?
reply-not-understood = I did not understand that well. Please write it again in other, simple words.

## News

reply-read = I have read your message. I will answer you soon.
# $date: a day
reply-until = I still need time for the answer. I will write to you no later than: { $date }
reply-interpreter-comes = A person who interprets for you will come to your appointment. You pay nothing for this.
reply-ill = I am ill. We are looking for a new appointment for you. You will get another message about this.
reply-late = I will be a little late today. Please wait for me.
# $place: name of an office or a service
reply-other-office = Another office helps you with your question: { $place }
# $phone: a telephone number
reply-call = Please call me: { $phone }
reply-no-address = Please do not write an address here. Do not write anything about your right to stay.
reply-solved = Is your question answered now? If yes, I will end this conversation.
