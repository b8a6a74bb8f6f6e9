namespace CertLint;
