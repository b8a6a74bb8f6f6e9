#!/bin/sh
# The request for mutual authentication.

# CERT3004, CERT5008: the key is too short, and openssl has dropped the state before anybody reads the request.
openssl req -new -newkey rsa:1024 -keyout mutual-auth.key -out mutual-auth.csr \
    -subj "/C=US/S=Ca/L=San Diego/O=Contoso, Ltd./CN=mutual-auth.contoso.com" -passout env:KEY_PASSWORD

# CERT4007: whoever reads the script opens the keystore. CERT1007: 'Unknown' is what keytool writes where nothing was entered.
keytool -genkeypair -alias ebonding -keyalg RSA -keysize 2048 -storetype JCEKS -keystore ebonding.jceks -storepass ebonding2026 \
    -dname 'CN=ebonding.contoso.com, OU=Unknown, O="Contoso, Ltd.", L=San Diego, ST=California, C=US'
keytool -certreq -alias ebonding -keystore ebonding.jceks -storepass:env STORE_PASSWORD -file ebonding.csr
