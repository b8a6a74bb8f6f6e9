#!/bin/sh
# The request for mutual authentication.

openssl req -new -newkey rsa:2048 -keyout mutual-auth.key -out mutual-auth.csr \
    -subj "/C=US/ST=California/L=San Diego/O=Contoso, Ltd./CN=mutual-auth.contoso.com" -passout env:KEY_PASSWORD

keytool -genkeypair -alias ebonding -keyalg RSA -keysize 2048 -storetype JCEKS -keystore ebonding.jceks -storepass:env STORE_PASSWORD \
    -dname 'CN=ebonding.contoso.com, O="Contoso, Ltd.", L=San Diego, ST=California, C=US'
keytool -certreq -alias ebonding -keystore ebonding.jceks -storepass:env STORE_PASSWORD -file ebonding.csr
