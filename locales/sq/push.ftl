push-message = Ju keni një mesazh
push-ask = Më lajmëro
push-why =
    Shfletuesi Juaj (browser) mund t’Ju tregojë që këtu ka një mesazh të ri. Ai nuk tregon çfarë shkruan në të.

    Këtë lajmërim e përcjell prodhuesi i shfletuesit Tuaj, për shembull Google, Apple ose Mozilla. Ai e merr vesh kur shkon një lajmërim te ky shfletues. Ai nuk mund të lexojë çfarë shkruani Ju ose ne.

    Njerëz të tjerë në këtë pajisje mund ta shohin lajmërimin. Mund ta çaktivizoni në çdo kohë.
push-allow = Po, më lajmëro
push-on = Ky shfletues Ju lajmëron kur ka një mesazh.
push-stop = Mos më lajmëro më
push-failed = Kjo nuk funksionoi. Mesazhet Tuaja i gjeni gjithmonë këtu në bisedë.
