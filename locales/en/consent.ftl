# Consent and privacy. The German text is the legal original.

consent-ask = I store your answers so that we can advise you. Do you agree?
consent-hint =
    Only advisers read your answers: { $office }.
    You can delete everything at any time.
consent-yes = Yes, I agree
consent-no = No
legal-basis = The legal basis is your consent and the act TIntG NRW (Participation and Integration Act of North Rhine-Westphalia).
consent-details =
    What do we store?
    We store your answers, your language and your appointment. We also store how we can answer you here. Everything you write is stored encrypted.

    Who reads this?
    Only advisers read your answers: { $office }. We do not pass on your data without asking you.

    How long do we store this?
    A request that is not finished: 72 hours.
    A request without an appointment: 3 months.
    Advice: 12 months.

    How can you delete?
    You can delete everything at any time. Write: /delete

    Do you have to agree?
    No. It is voluntary. You can also come for advice without this chat. You can take back your yes at any time.

    { legal-basis }
privacy-notice =
    This chat belongs to: { $office }.

    What do we store?
    We store your answers, your language and your appointment. We also store how we can answer you here. Everything you write is stored encrypted.

    What do we need it for?
    We use it to prepare your advice.

    Who reads this?
    Only advisers read your answers. We write down who has read them. We do not pass on your data without asking you.

    What do you not have to say?
    You do not have to give your name. Do not write an address. Do not write anything about your right to stay.

    How long do we store this?
    A request that is not finished: 72 hours.
    A request without an appointment: 3 months.
    Advice: 12 months.

    What rights do you have?
    You can see your data. Write: /mydata
    You can delete everything at any time. Write: /delete
    You can take back your yes at any time.
    You can complain to the data protection authority.

    { legal-basis }
privacy-limits =
    “Leave this page” shows another page at once.
    But this page can still be seen in the history of the browser. What you have already sent stays with us. The button does not help against a spy program on the device.
