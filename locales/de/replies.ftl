# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Bitte bringen Sie zum Termin alle Papiere mit, die zu Ihrer Frage gehören.
reply-bring-letter = Bitte bringen Sie den Brief zum Termin mit.
reply-bring-identity = Bitte bringen Sie zum Termin Ihren Pass oder Ihren Ausweis mit.
reply-bring-contract = Bitte bringen Sie zum Termin Ihren Mietvertrag mit.
reply-bring-certificates = Bitte bringen Sie zum Termin Ihre Zeugnisse mit.

## Questions

reply-which-office = Von welchem Amt ist der Brief? Schreiben Sie den Namen aus dem Brief ab.
reply-which-date = Welches Datum steht auf dem Brief?
reply-which-deadline = Bis zu welchem Tag müssen Sie antworten? Das Datum steht meist in dem Brief.
reply-how-many = Wie viele Personen kommen mit Ihnen zum Termin?
reply-need-interpreter = Brauchen Sie beim Termin eine Person, die übersetzt?
reply-not-understood = Das habe ich nicht gut verstanden. Bitte schreiben Sie es noch einmal mit anderen, einfachen Worten.

## News

reply-read = Ich habe Ihre Nachricht gelesen. Ich antworte Ihnen bald.
# $date: a day
reply-until = Ich brauche noch Zeit für die Antwort. Ich schreibe Ihnen spätestens am: { $date }
reply-interpreter-comes = Zu Ihrem Termin kommt eine Person, die für Sie übersetzt. Das kostet Sie nichts.
reply-ill = Ich bin krank. Wir suchen einen neuen Termin für Sie. Dazu bekommen Sie noch eine Nachricht.
reply-late = Ich komme heute etwas später. Bitte warten Sie auf mich.
# $place: name of an office or a service
reply-other-office = Bei Ihrer Frage hilft Ihnen eine andere Stelle: { $place }
# $phone: a telephone number
reply-call = Bitte rufen Sie mich an: { $phone }
reply-no-address = Bitte schreiben Sie hier keine Adresse und nichts über Ihren Aufenthalt.
reply-solved = Ist Ihre Frage jetzt geklärt? Wenn ja, beende ich dieses Gespräch.
