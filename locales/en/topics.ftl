# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Looking for a home
topic-aufenthalt = Staying in Germany
topic-familie = Bringing my family here
topic-arbeit = Finding work
topic-teilhabe = People and free time
topic-deutsch = German course
topic-anerkennung = Recognising certificates
topic-rechtskreis = Change to the Jobcenter
topic-gesundheit = Health and doctors
topic-schule = School and childcare
topic-brief = Letter from an office
topic-sonstiges = Something else
