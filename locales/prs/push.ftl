# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = شما یک پیام دارید
# The button that opens the explanation below.
push-ask = به من اطلاع بدهید
push-why =
    براوزر (Browser) شما می‌تواند نشان دهد که اینجا یک پیام جدید است. اما نشان نمی‌دهد که در آن چه نوشته شده است.

    این اطلاع را شرکت سازنده براوزر شما می‌رساند، مثلاً Google، Apple یا Mozilla. این شرکت خبر می‌شود که چه وقت یک اطلاع به این براوزر می‌رود. اما چیزی را که شما یا ما می‌نویسیم، خوانده نمی‌تواند.

    اشخاص دیگر در این دستگاه می‌توانند اطلاع را ببینند. شما هر وقت می‌توانید آن را خاموش کنید.
push-allow = بلی، اطلاع بدهید
push-on = وقتی یک پیام باشد، این براوزر به شما اطلاع می‌دهد.
push-stop = دیگر اطلاع ندهید
push-failed = این کار نشد. پیام‌های خود را همیشه اینجا در چت پیدا می‌کنید.
