# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Apportez au rendez-vous tous les papiers qui concernent votre question, s’il vous plaît.
reply-bring-letter = Apportez la lettre au rendez-vous, s’il vous plaît.
reply-bring-identity = Apportez au rendez-vous votre passeport ou votre pièce d’identité, s’il vous plaît.
reply-bring-contract = Apportez au rendez-vous votre contrat de location (Mietvertrag), s’il vous plaît.
reply-bring-certificates = Apportez au rendez-vous vos diplômes et vos certificats, s’il vous plaît.

## Questions

reply-which-office = De quelle administration vient la lettre ? Recopiez le nom qui est dans la lettre.
reply-which-date = Quelle date est écrite sur la lettre ?
reply-which-deadline = Jusqu’à quel jour devez-vous répondre ? En général, la date est dans la lettre.
reply-how-many = Combien de personnes viennent avec vous au rendez-vous ?
reply-need-interpreter = Avez-vous besoin d’une personne pour traduire au rendez-vous ?
reply-not-understood = Je n’ai pas bien compris. Écrivez-le encore une fois avec d’autres mots, simples, s’il vous plaît.

## News

reply-read = J’ai lu votre message. Je vous réponds bientôt.
# $date: a day
reply-until = J’ai encore besoin de temps pour la réponse. Je vous écris au plus tard à cette date : { $date }
reply-interpreter-comes = Une personne qui traduit pour vous vient à votre rendez-vous (Termin). Vous ne payez rien.
reply-ill = Je suis malade. Nous cherchons un nouveau rendez-vous (Termin) pour vous. Vous recevrez encore un message à ce sujet.
reply-late = Aujourd’hui, j’arrive un peu plus tard. Attendez-moi, s’il vous plaît.
# $place: name of an office or a service
reply-other-office = Pour votre question, un autre service vous aide : { $place }
# $phone: a telephone number
reply-call = Téléphonez-moi, s’il vous plaît : { $phone }
reply-no-address = N’écrivez pas d’adresse ici, s’il vous plaît. N’écrivez rien sur votre droit de séjour (Aufenthalt).
reply-solved = Votre question est-elle réglée maintenant ? Si oui, je termine cette conversation.
