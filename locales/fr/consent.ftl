# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = J’enregistre vos réponses pour que nous puissions vous conseiller. Êtes-vous d’accord ?
# $office: the name of the office
consent-hint =
    Seuls les conseillers et les conseillères de ce service lisent vos réponses : { $office }.
    Vous pouvez tout effacer à tout moment.
consent-yes = Oui, je suis d’accord
consent-no = Non
legal-basis = La base légale est votre accord (consentement) et la loi TIntG NRW (Teilhabe- und Integrationsgesetz, loi sur la participation et l’intégration).
consent-details =
    Qu’est-ce que nous enregistrons ?
    Nous enregistrons vos réponses, votre langue et votre rendez-vous. Nous enregistrons aussi comment nous pouvons vous répondre ici. Tout ce que vous écrivez est enregistré de façon chiffrée.

    Qui lit cela ?
    Seuls les conseillers et les conseillères de ce service lisent vos réponses : { $office }. Nous ne transmettons pas vos données sans vous le demander.

    Combien de temps gardons-nous cela ?
    Une demande non terminée : 72 heures.
    Une demande sans rendez-vous : 3 mois.
    Un entretien de conseil : 12 mois.

    Comment pouvez-vous effacer ?
    Vous pouvez tout effacer à tout moment. Écrivez : /delete

    Devez-vous être d’accord ?
    Non. Vous êtes libre de choisir. Vous pouvez aussi venir à un entretien de conseil sans ce chat. Vous pouvez retirer votre accord à tout moment.

    { legal-basis }
privacy-notice =
    Ce chat est géré par : { $office }.

    Qu’est-ce que nous enregistrons ?
    Nous enregistrons vos réponses, votre langue et votre rendez-vous. Nous enregistrons aussi comment nous pouvons vous répondre ici. Tout ce que vous écrivez est enregistré de façon chiffrée.

    Pourquoi en avons-nous besoin ?
    Cela nous sert à préparer votre entretien de conseil.

    Qui lit cela ?
    Seuls les conseillers et les conseillères lisent vos réponses. Nous notons qui les a lues. Nous ne transmettons pas vos données sans vous le demander.

    Qu’est-ce que vous n’avez pas besoin de dire ?
    Vous n’avez pas besoin de donner votre nom. N’écrivez pas d’adresse. N’écrivez rien sur votre droit de séjour (Aufenthalt).

    Combien de temps gardons-nous cela ?
    Une demande non terminée : 72 heures.
    Une demande sans rendez-vous : 3 mois.
    Un entretien de conseil : 12 mois.

    Quels sont vos droits ?
    Vous pouvez voir vos données. Écrivez : /mydata
    Vous pouvez tout effacer à tout moment. Écrivez : /delete
    Vous pouvez retirer votre accord à tout moment.
    Vous pouvez vous plaindre auprès de l’autorité de protection des données (Datenschutz-Behörde).

    { legal-basis }
privacy-limits =
    Le bouton « Quitter la page » affiche tout de suite une autre page.
    Mais on peut encore voir cette page dans l’historique du navigateur. Ce que vous avez déjà envoyé reste chez nous. Si l’appareil contient un logiciel espion, le bouton ne vous protège pas.
