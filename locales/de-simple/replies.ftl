# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Haben Sie Papiere zu Ihrer Frage? Bitte bringen Sie alle zum Termin mit.
reply-bring-letter = Bitte bringen Sie den Brief zum Termin mit.
reply-bring-identity = Bitte bringen Sie Ihren Pass zum Termin mit. Oder bringen Sie Ihren Ausweis mit.
reply-bring-contract = Bitte bringen Sie Ihren Mietvertrag zum Termin mit. Das ist der Vertrag für Ihre Wohnung.
reply-bring-certificates = Bitte bringen Sie Ihre Zeugnisse zum Termin mit.

## Questions

reply-which-office = Welches Amt hat den Brief geschrieben? Der Name steht im Brief. Schreiben Sie ihn ab.
reply-which-date = Welches Datum steht auf dem Brief?
reply-which-deadline = Bis wann müssen Sie antworten? Das Datum steht meist im Brief.
reply-how-many = Wie viele Menschen kommen mit Ihnen zum Termin?
reply-need-interpreter = Soll beim Termin jemand für Sie übersetzen?
reply-not-understood = Das habe ich nicht gut verstanden. Bitte schreiben Sie es noch einmal. Nehmen Sie andere, einfache Wörter.

## News

reply-read = Ich habe Ihre Nachricht gelesen. Ich antworte bald.
# $date: a day
reply-until = Ich brauche noch Zeit für die Antwort. Spätestens an diesem Tag schreibe ich Ihnen: { $date }
reply-interpreter-comes = Zu Ihrem Termin kommt eine Person. Sie übersetzt für Sie. Das kostet Sie nichts.
reply-ill = Ich bin krank. Wir suchen einen neuen Termin für Sie. Dazu bekommen Sie noch eine Nachricht.
reply-late = Ich komme heute etwas später. Bitte warten Sie auf mich.
# $place: name of an office or a service
reply-other-office = Bei dieser Frage hilft Ihnen eine andere Stelle: { $place }
# $phone: a telephone number
reply-call = Bitte rufen Sie mich an: { $phone }
reply-no-address = Bitte schreiben Sie hier keine Adresse. Schreiben Sie nichts über Ihren Aufenthalt.
reply-solved = Ist Ihre Frage jetzt geklärt? Wenn ja: Dann beende ich dieses Gespräch.
