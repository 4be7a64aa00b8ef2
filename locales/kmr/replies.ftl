# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Ji kerema xwe hemû kaxezên ku li ser pirsa we ne, bi xwe re bînin hevdîtinê.
reply-bring-letter = Ji kerema xwe nameyê bi xwe re bînin hevdîtinê.
reply-bring-identity = Ji kerema xwe pasaporta xwe an nasnameya xwe bi xwe re bînin hevdîtinê.
reply-bring-contract = Ji kerema xwe kontrata kirêya xaniyê xwe bi xwe re bînin hevdîtinê.
reply-bring-certificates = Ji kerema xwe şehadeyên xwe bi xwe re bînin hevdîtinê.

## Questions

reply-which-office = Name ji kîjan daîreyê ye? Navê daîreyê wek ku di nameyê de ye binivîsin.
reply-which-date = Li ser nameyê kîjan tarîx heye?
reply-which-deadline = Divê hûn heta kîjan rojê bersivê bidin? Tarîx bi piranî di nameyê de ye.
reply-how-many = Çend kes bi we re tên hevdîtinê?
reply-need-interpreter = Di hevdîtinê de ji we re kesek lazim e ku tercume bike?
reply-not-understood = Min ev baş fêm nekir. Ji kerema xwe vê careke din bi peyvên din û hêsan binivîsin.

## News

reply-read = Min peyama we xwend. Ez ê zû bersiva we bidim.
# $date: a day
reply-until = Ji bo bersivê hîn ji min re wext lazim e. Ez ê herî dereng di vê rojê de ji we re binivîsim: { $date }
reply-interpreter-comes = Kesek tê hevdîtina we (Termin) û ji we re tercume dike. Ev ji bo we belaş e.
reply-ill = Ez nexweş im. Em ji bo we li hevdîtineke nû (Termin) digerin. Li ser vê peyameke din ji we re tê.
reply-late = Ez îro hinekî dereng têm. Ji kerema xwe li benda min bin.
# $place: name of an office or a service
reply-other-office = Di pirsa we de saziyeke din alîkariya we dike: { $place }
# $phone: a telephone number
reply-call = Ji kerema xwe telefonî min bikin: { $phone }
reply-no-address = Ji kerema xwe li vir tu navnîşanê (adres) nenivîsin. Li ser mayîna xwe ya li Almanyayê (Aufenthalt) tu tiştî nenivîsin.
reply-solved = Pirsa we niha çareser bûye? Heke erê, ez vê axaftinê diqedînim.
