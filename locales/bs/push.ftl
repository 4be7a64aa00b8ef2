push-message = Imate poruku
push-ask = Obavijesti me
push-why =
    Vaš preglednik (browser) može Vam pokazati da ovdje ima nova poruka. On ne pokazuje šta u njoj piše.

    Tu obavijest prenosi proizvođač Vašeg preglednika, na primjer Google, Apple ili Mozilla. On saznaje kada obavijest ide na ovaj preglednik. On ne može čitati šta pišete Vi ili mi.

    Druge osobe na ovom uređaju mogu vidjeti obavijest. Možete je isključiti u svakom trenutku.
push-allow = Da, obavijesti me
push-on = Ovaj preglednik će Vas obavijestiti kada bude poruka.
push-stop = Nemoj me više obavještavati
push-failed = To nije uspjelo. Svoje poruke uvijek možete naći ovdje u chatu.
