/** Settings that hold secrets, or lead to where people keep theirs. `JAVA_HOME` isn't `HOME`. */
const SECRET =
  /^(?:HOME|USERPROFILE|HOMEPATH|HOMEDRIVE|APPDATA|LOCALAPPDATA|CARGO_HOME|GNUPGHOME|NETRC|XDG_CONFIG_HOME|USER|USERNAME|LOGNAME)$|TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|SIGNING_?KEY|^SSH_|^AWS_(?!LC_)|^AZURE_|^GITHUB_|^GITLAB_|_AUTH$/i;

/** Files in which people keep secrets. */
const SECRET_FILE =
  /(?:^|[/\\~])\.(?:ssh|aws|gnupg|netrc|npmrc|pypirc|git-credentials|docker|kube|azure)(?:[/\\]|$)|\.cargo[/\\](?:credentials|config)|(?:^|[/\\])id_(?:rsa|dsa|ecdsa|ed25519)\b|^\/etc\/(?:passwd|shadow)|\/proc\/[^/]+\/(?:environ|mem)|(?:login|user)\.keychain|Cookies$|wallet\.dat$/;

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}

export function isSecretPath(text: string): boolean {
  return SECRET_FILE.test(text);
}
