// Shows that there is a message, and nothing of what it says; a page that is in sight shows it itself.
"use strict";

function chats() {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true }).then(function (pages) {
    return pages.filter(function (page) { return new URL(page.url).pathname === "/"; });
  });
}

self.addEventListener("push", function (event) {
  var hint = {};
  try { hint = event.data.json(); } catch (error) { return; }
  event.waitUntil(chats().then(function (pages) {
    if (pages.some(function (page) { return page.visibilityState === "visible"; })) return null;
    return self.registration.showNotification(hint.text, { tag: "lotse", renotify: true, lang: hint.lang, dir: hint.dir });
  }));
});

self.addEventListener("notificationclick", function (event) {
  event.notification.close();
  event.waitUntil(chats().then(function (pages) {
    return pages.length ? pages[0].focus() : self.clients.openWindow("/");
  }));
});
