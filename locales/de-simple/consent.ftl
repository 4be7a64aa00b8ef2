# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Ich speichere Ihre Antworten. Wir brauchen sie für die Beratung. Sind Sie einverstanden?
# $office: the name of the office
consent-hint =
    Nur Beraterinnen und Berater lesen Ihre Antworten. Sie arbeiten hier: { $office }.
    Sie können immer alles löschen.
consent-yes = Ja, ich bin einverstanden
consent-no = Nein
legal-basis = Das ist die Grundlage: Ihr Ja. Und es gibt ein Gesetz. Es heißt: TIntG NRW (Teilhabe- und Integrationsgesetz).
consent-details =
    Was speichern wir?
    Wir speichern Ihre Antworten.
    Wir speichern Ihre Sprache.
    Wir speichern Ihren Termin.
    Wir speichern auch: Wie können wir Ihnen hier antworten?
    Ihr Text ist verschlüsselt. Das heißt: Fremde können ihn nicht lesen.

    Wer liest das?
    Nur Beraterinnen und Berater lesen Ihre Antworten. Sie arbeiten hier: { $office }.
    Wir fragen Sie zuerst. Nur mit Ihrem Ja geben wir Ihre Daten weiter.

    Wie lange speichern wir das?
    Sie werden nicht fertig: 72 Stunden.
    Sie haben keinen Termin: 3 Monate.
    Sie waren bei der Beratung: 12 Monate.

    Wie können Sie löschen?
    Sie können immer alles löschen. Schreiben Sie: /delete

    Müssen Sie Ja sagen?
    Nein. Sie müssen nicht Ja sagen. Sie können auch ohne diesen Chat zur Beratung kommen. Sie können später auch Nein sagen.

    { legal-basis }
privacy-notice =
    Dieser Chat gehört zu: { $office }.

    Was speichern wir?
    Wir speichern Ihre Antworten.
    Wir speichern Ihre Sprache.
    Wir speichern Ihren Termin.
    Wir speichern auch: Wie können wir Ihnen hier antworten?
    Ihr Text ist verschlüsselt. Das heißt: Fremde können ihn nicht lesen.

    Wofür brauchen wir das?
    Wir brauchen es für Ihre Beratung.

    Wer liest das?
    Nur Beraterinnen und Berater lesen Ihre Antworten. Wir schreiben auf: Wer hat sie gelesen?
    Wir fragen Sie zuerst. Nur mit Ihrem Ja geben wir Ihre Daten weiter.

    Was müssen Sie nicht sagen?
    Sie müssen Ihren Namen nicht sagen. Schreiben Sie keine Adresse. Schreiben Sie nichts über Ihren Aufenthalt.

    Wie lange speichern wir das?
    Sie werden nicht fertig: 72 Stunden.
    Sie haben keinen Termin: 3 Monate.
    Sie waren bei der Beratung: 12 Monate.

    Was dürfen Sie?
    Sie dürfen Ihre Daten sehen. Schreiben Sie: /mydata
    Sie dürfen immer alles löschen. Schreiben Sie: /delete
    Sie dürfen später auch Nein sagen.
    Sie dürfen sich beschweren. Das machen Sie bei der Datenschutz-Behörde.

    { legal-basis }
privacy-limits =
    Sie drücken „Seite verlassen“. Dann sehen Sie sofort eine andere Seite.
    Aber: Der Browser merkt sich diese Seite. Man kann das später sehen. Sie haben schon etwas gesendet? Das bleibt bei uns. Vielleicht ist ein Spionage-Programm auf dem Gerät. Dagegen hilft der Knopf nicht.
