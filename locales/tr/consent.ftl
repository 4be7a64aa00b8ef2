# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Cevaplarınızı danışmanlık için kaydediyorum. Kabul ediyor musunuz?
# $office: the name of the office
consent-hint =
    Cevaplarınızı sadece bu kurumun danışmanları okur: { $office }.
    İstediğiniz zaman her şeyi silebilirsiniz.
consent-yes = Evet, kabul ediyorum
consent-no = Hayır
legal-basis = Bunun dayanağı, sizin onayınız ve TIntG NRW yasasıdır (Teilhabe- und Integrationsgesetz: katılım ve uyum yasası).
consent-details =
    Neleri kaydediyoruz?
    Cevaplarınızı, dilinizi ve randevunuzu kaydediyoruz. Size burada nasıl cevap verebileceğimizi de kaydediyoruz. Yazdığınız her şeyi şifreli olarak kaydediyoruz.

    Bunları kim okur?
    Cevaplarınızı sadece bu kurumun danışmanları okur: { $office }. Size sormadan verilerinizi kimseye vermeyiz.

    Bunları ne kadar süre saklıyoruz?
    Tamamlanmamış bir talep: 72 saat.
    Randevusu olmayan bir talep: 3 ay.
    Bir danışmanlık: 12 ay.

    Nasıl silebilirsiniz?
    İstediğiniz zaman her şeyi silebilirsiniz. Şunu yazın: /delete

    Kabul etmek zorunda mısınız?
    Hayır. Bu sizin isteğinize bağlıdır. Danışmanlığa bu sohbet olmadan da gelebilirsiniz. Onayınızı istediğiniz zaman geri alabilirsiniz.

    { legal-basis }
privacy-notice =
    Bu sohbet şu kuruma aittir: { $office }.

    Neleri kaydediyoruz?
    Cevaplarınızı, dilinizi ve randevunuzu kaydediyoruz. Size burada nasıl cevap verebileceğimizi de kaydediyoruz. Yazdığınız her şeyi şifreli olarak kaydediyoruz.

    Bunlar neden gerekli?
    Bunlarla danışmanlığınızı hazırlıyoruz.

    Bunları kim okur?
    Cevaplarınızı sadece danışmanlar okur. Kimin okuduğunu not ediyoruz. Size sormadan verilerinizi kimseye vermeyiz.

    Neleri söylemek zorunda değilsiniz?
    Adınızı söylemek zorunda değilsiniz. Adres yazmayın. Almanya’daki oturum durumunuz (Aufenthalt) hakkında hiçbir şey yazmayın.

    Bunları ne kadar süre saklıyoruz?
    Tamamlanmamış bir talep: 72 saat.
    Randevusu olmayan bir talep: 3 ay.
    Bir danışmanlık: 12 ay.

    Hangi haklarınız var?
    Verilerinizi görebilirsiniz. Şunu yazın: /mydata
    İstediğiniz zaman her şeyi silebilirsiniz. Şunu yazın: /delete
    Onayınızı istediğiniz zaman geri alabilirsiniz.
    Veri koruma dairesine (Datenschutz-Behörde) şikâyette bulunabilirsiniz.

    { legal-basis }
privacy-limits =
    “Sayfadan çık” düğmesi hemen başka bir sayfa gösterir.
    Ama bu sayfa tarayıcının geçmişinde hâlâ görülebilir. Önceden gönderdikleriniz bizde kalır. Cihazda casus program varsa bu düğme sizi ondan korumaz.
