// Leaving quickly: blank at once, forget on the server, and nothing to go back to. Works on every page.
(function () {
  "use strict";
  var lotse = window.lotse = { left: false };
  var link = document.getElementById("leave");
  if (!link) return;

  function leave() {
    lotse.left = true;
    document.getElementById("blank").hidden = false;
    document.title = "\u2026";
    var told = navigator.sendBeacon && navigator.sendBeacon("/leave", new URLSearchParams({ csrf: link.dataset.csrf }));
    location.replace(told ? link.dataset.to : link.href);
  }

  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  var times = [];
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") {
      times = [];
      return;
    }
    var now = Date.now();
    times = times.filter(function (time) { return now - time < 5000; });
    times.push(now);
    if (times.length > 2) leave();
  });

  // The browser may keep a page as it was and show it again on "back".
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
}());
