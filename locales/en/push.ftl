push-message = You have a message
push-ask = Let me know
push-why =
    Your browser can show you that there is a new message here. It does not show what the message says.

    The maker of your browser, such as Google, Apple or Mozilla, passes this notification on. It learns when a notification goes to this browser. It cannot read what you or we write.

    Other people using this device can see the notification. You can switch it off at any time.
push-allow = Yes, let me know
push-on = This browser lets you know when there is a message.
push-stop = Stop letting me know
push-failed = That did not work. You always find your messages here in the chat.
