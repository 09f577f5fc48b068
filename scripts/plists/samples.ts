/** Property lists as people write them: each a way to write keys, values, comments and marks of its own. */
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">`;

export const SAMPLES: readonly string[] = [
  `${HEAD}
<dict>
  <key>com.apple.security.app-sandbox</key>
  <true/>
  <key>com.apple.security.cs.allow-jit</key>
  <false/>
  <key>com.apple.security.application-groups</key>
  <array>
    <string>$(TeamIdentifierPrefix)org.example.notes</string>
    <string>group.org.example</string>
  </array>
</dict>
</plist>
`,
  `${HEAD}
<dict>
	<key>NSAppTransportSecurity</key>
	<dict>
		<key>NSExceptionDomains</key>
		<dict>
			<key>example.com</key>
			<dict>
				<key>NSIncludesSubdomains</key>
				<true/>
				<key>NSExceptionMinimumTLSVersion</key>
				<string>TLSv1.2</string>
			</dict>
			<key>localhost</key>
			<dict/>
		</dict>
	</dict>
	<key>CFBundleURLTypes</key>
	<array>
		<dict>
			<key>CFBundleURLSchemes</key>
			<array>
				<string>notes</string>
			</array>
		</dict>
	</array>
</dict>
</plist>
`,
  `<plist version="1.0">
<!-- What the app says of itself. -->
<dict>
  <key>NSCameraUsageDescription</key>
  <string>To &quot;scan&quot; notes &amp; more: &#233;&#x1F4F7; &lt;ok&gt;</string>
  <key><![CDATA[LSEnvironment]]></key>
  <dict>
    <key>A<!-- b -->B</key>
    <string><![CDATA[<true/>]]> and text</string>
  </dict>
  <?note here?>
  <key>LSUIElement</key>
  <true></true>
</dict>
</plist>`,
  `${HEAD}
<dict>
  <key>build</key>
  <integer>42</integer>
  <key>hexadecimal</key>
  <integer>0x1F</integer>
  <key>share</key>
  <real>0.5</real>
  <key>made</key>
  <date>2026-11-30T12:00:00Z</date>
  <key>blob</key>
  <data>
    AAEC
    AwQF
  </data>
  <key>nothing</key>
  <string/>
  <key></key>
  <array/>
</dict>
</plist>
`,
  `${HEAD}\r
<dict>\r
  <key> spaced </key>\r
  <string>\r
    two lines\r
    of text\r
  </string>\r
  <key>twice</key>\r
  <true/>\r
  <key>twice</key>\r
  <false/>\r
</dict>\r
</plist>\r
`,
];
