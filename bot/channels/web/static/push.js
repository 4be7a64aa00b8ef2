// "Bescheid geben": off until somebody asks for it, after she has read who passes the hint on; one tap off.
(function () {
  "use strict";
  var lotse = window.lotse, box = document.getElementById("push");
  if (!lotse || !box || !window.PushManager || !window.Notification || !navigator.serviceWorker) return;
  if (Notification.permission === "denied") return;

  function part(name) { return box.querySelector("[data-" + name + "]"); }

  function show(on) {
    box.hidden = false;
    part("off").hidden = on;
    part("on").hidden = !on;
  }

  function post(path, fields) {
    var form = new URLSearchParams(fields);
    form.set("csrf", document.getElementById("leave").dataset.csrf);
    return fetch(path, { method: "POST", credentials: "same-origin", body: form }).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer;
    });
  }

  function known() {
    return navigator.serviceWorker.getRegistration("/push/").then(function (worker) {
      return worker ? worker.pushManager.getSubscription() : null;
    });
  }

  function subscribe() {
    return navigator.serviceWorker.register("/push/worker.js").then(function (worker) {
      return worker.active ? worker : new Promise(function (ready) {
        var coming = worker.installing || worker.waiting;
        coming.addEventListener("statechange", function () { if (coming.state === "activated") ready(worker); });
      });
    }).then(function (worker) {
      return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: box.dataset.key });
    }).then(function (found) {
      var keys = found.toJSON().keys;
      return post("/push", { endpoint: found.endpoint, p256dh: keys.p256dh, auth: keys.auth });
    });
  }

  // Asked in the tap itself: browsers show the question only then.
  part("allow").addEventListener("click", function () {
    Notification.requestPermission().then(function (answer) {
      if (answer !== "granted") throw new Error(answer);
      return subscribe();
    }).then(function () {
      show(true);
      part("stop").focus();
    }, function () { part("failed").hidden = false; });
  });

  part("stop").addEventListener("click", function () {
    known().then(function (found) {
      if (!found) return null;
      return post("/push/off", { endpoint: found.endpoint }).then(function () { return found.unsubscribe(); });
    }).then(function () {
      show(false);
      part("ask").focus();
    }, function () { part("failed").hidden = false; });
  });

  // Somebody else may have allowed it in this browser before.
  known().then(function (found) {
    if (!found) return show(false);
    return post("/push/mine", { endpoint: found.endpoint }).then(function (answer) { return answer.json(); }).then(function (data) {
      if (data.own) return show(true);
      return found.unsubscribe().then(function () { show(false); });
    });
  }).catch(function () {});
}());
