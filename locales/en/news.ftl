# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = News
menu-news = News from the municipality
news-where-ask = Which town or municipality would you like news from?
news-ask = Would you like to get news? Place: { $town }
news-hint =
    For example: an office hour (Sprechstunde) is cancelled. Then we write to you here.
    You can end the news at any time.
news-details =
    What do we store?
    We store that you would like news from this place. We also store your language and how we can write to you here.

    Who writes to you?
    Only this office writes to you: { $office }. We do not pass your data on.

    How long do you get news?
    Until you end the news, for 2 years at most. After that you can agree again.

    How can you end the news?
    Press below a message: “No more news”. Or write: /stop

    Do you have to agree?
    No. It is voluntary. You get advice and appointments without news too.
news-yes = Yes, I agree
news-no = No
news-started = All right. You will get news from now on. Place: { $town }
news-not-started = All right. You will get no news from this place.
news-have-ask = You get news. Places: { $towns }. What would you like to do?
news-have-more = Choose one more place
news-stop-button = No more news
news-which-ask = Which place should send you no more news?
news-which-all = All places
news-stopped = All right. You will get no more news. You can ask for them again at any time.
news-stopped-town = All right. You will get no more news from this place. Place: { $town }
news-stopped-too = You will also get no more news from the municipality.
news-mydata = News from: { $town }. Since: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

news-from = Message from: { $office }
news-office-hour-cancelled =
    The office hour (Sprechstunde) is cancelled.
    Place: { $place }
    { $when }
news-place-moved =
    The office hour (Sprechstunde) is at another place.
    Before: { $place }
    New place: { $new_place }
    { $when }
news-new-time =
    The office hour (Sprechstunde) has a new time.
    Place: { $place }
    { $when }
news-extra-office-hour =
    There is an extra office hour (Sprechstunde).
    Place: { $place }
    { $when }
news-closed-period =
    There is no office hour (Sprechstunde) during this time.
    Place: { $place }
    { $when }
news-when-times = When: { $day }, { $starts } to { $ends }
news-when-day = When: { $day }
news-when-from = From: { $day }
news-when-period =
    From: { $day }
    Until: { $last_day }
news-reason-ill = Reason: somebody is ill.
news-reason-room = Reason: the room is not free.
news-reason-strike = Reason: there is a strike.
news-reason-closed = Reason: the building is closed.
news-next = Next office hour: { $next_day }, { $next_time }
news-no-translation = This message is only in German:
news-machine-translation = A computer translated this. There may be mistakes. The German text counts.
# Below a translation of which the computer itself is not sure
news-translation-unsure = This translation is not certain.
