# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Ich speichere Ihre Antworten für die Beratung. Sind Sie einverstanden?
# $office: the name of the office
consent-hint =
    Nur Beraterinnen und Berater lesen Ihre Antworten: { $office }.
    Sie können alles jederzeit löschen.
consent-yes = Ja, ich bin einverstanden
consent-no = Nein
legal-basis = Grundlage sind Ihre Einwilligung und das Gesetz TIntG NRW (Teilhabe- und Integrationsgesetz).
consent-details =
    Was speichern wir?
    Wir speichern Ihre Antworten, Ihre Sprache und Ihren Termin. Wir speichern auch, wie wir Ihnen hier antworten können. Alles, was Sie schreiben, speichern wir verschlüsselt.

    Wer liest das?
    Nur Beraterinnen und Berater lesen Ihre Antworten: { $office }. Wir geben Ihre Daten nicht weiter, ohne Sie zu fragen.

    Wie lange speichern wir das?
    Eine nicht fertige Anfrage: 72 Stunden.
    Eine Anfrage ohne Termin: 3 Monate.
    Eine Beratung: 12 Monate.

    Wie können Sie löschen?
    Sie können jederzeit alles löschen. Schreiben Sie: /delete

    Müssen Sie einverstanden sein?
    Nein. Es ist freiwillig. Sie können auch ohne diesen Chat zur Beratung kommen. Sie können Ihr Ja jederzeit zurücknehmen.

    { legal-basis }
privacy-notice =
    Dieser Chat gehört zu: { $office }.

    Was speichern wir?
    Wir speichern Ihre Antworten, Ihre Sprache und Ihren Termin. Wir speichern auch, wie wir Ihnen hier antworten können. Alles, was Sie schreiben, speichern wir verschlüsselt.

    Wofür brauchen wir das?
    Wir bereiten damit Ihre Beratung vor.

    Wer liest das?
    Nur Beraterinnen und Berater lesen Ihre Antworten. Wir schreiben auf, wer sie gelesen hat. Wir geben Ihre Daten nicht weiter, ohne Sie zu fragen.

    Was müssen Sie nicht sagen?
    Sie müssen Ihren Namen nicht nennen. Schreiben Sie keine Adresse und nichts über Ihren Aufenthalt.

    Wie lange speichern wir das?
    Eine nicht fertige Anfrage: 72 Stunden.
    Eine Anfrage ohne Termin: 3 Monate.
    Eine Beratung: 12 Monate.

    Welche Rechte haben Sie?
    Sie können Ihre Daten ansehen. Schreiben Sie: /mydata
    Sie können jederzeit alles löschen. Schreiben Sie: /delete
    Sie können Ihr Ja jederzeit zurücknehmen.
    Sie können sich bei der Datenschutz-Behörde beschweren.

    { legal-basis }
privacy-limits =
    „Seite verlassen“ zeigt sofort eine andere Seite.
    Aber im Verlauf des Browsers kann man diese Seite noch sehen. Was Sie schon gesendet haben, bleibt bei uns. Gegen ein Spionage-Programm auf dem Gerät hilft der Knopf nicht.
