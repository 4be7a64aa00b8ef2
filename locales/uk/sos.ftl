# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Цей чат не є екстреною службою. Ніхто не читає його одразу.
sos-text = За цими номерами Вам допоможуть. Телефонуйте:
sos-112 = Екстрена допомога: пожежники і швидка
sos-110 = Поліція
sos-116117 = Лікар увечері та у вихідні
sos-116016 = Допомога жінкам у разі насильства, вдень і вночі, багатьма мовами
sos-men = Допомога чоловікам у разі насильства
sos-telefonseelsorge = Вас вислухають, коли Вам дуже важко на душі (TelefonSeelsorge)
sos-children = Допомога дітям і підліткам
sos-parents = Допомога батькам
sos-abuse = Допомога у разі сексуального насильства
sos-pregnant = Допомога вагітним жінкам у скрутному становищі
sos-poison = Допомога у разі отруєння
sos-victims = Допомога тим, хто постраждав від злочину
sos-ukraine = Допомога людям з України
sos-back = Назад до запитання
