# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Этот чат — не экстренная служба. Никто не читает его сразу.
sos-text = По этим телефонам Вам помогут. Звоните:
sos-112 = Экстренный вызов: пожарные и скорая помощь
sos-110 = Полиция
sos-116117 = Врач вечером и в выходные
sos-116016 = Помощь женщинам при насилии, днем и ночью, на многих языках
sos-men = Помощь мужчинам при насилии
sos-telefonseelsorge = Вас выслушают, когда Вам очень тяжело на душе (TelefonSeelsorge)
sos-children = Помощь детям и подросткам
sos-parents = Помощь родителям
sos-abuse = Помощь при сексуальном насилии
sos-pregnant = Помощь беременным женщинам в беде
sos-poison = Помощь при отравлении
sos-victims = Помощь пострадавшим от преступлений
sos-ukraine = Помощь людям из Украины
sos-back = Назад к вопросу
