// On the page of who has an appointment already: where this phone keeps it, because its
// owner has asked it to (`remembered.rs`), it is shown at once.
try {
  const token = localStorage.getItem('jalon.mine')
  if (token?.length === 32) location.replace(location.pathname + '/' + token)
} catch {
  // A storage that is forbidden keeps nothing.
}
