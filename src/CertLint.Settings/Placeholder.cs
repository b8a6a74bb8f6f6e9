namespace CertLint.Settings;
