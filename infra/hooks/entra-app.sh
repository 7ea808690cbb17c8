#!/bin/sh
# Makes, once, the Entra application for the coordinator's sign-in: with the app role, without a password (the app's identity vouches for it).
# Run again it finds the application and mends what is missing. Needs az, signed in as somebody who may register applications, and azd.
# Usage: infra/hooks/entra-app.sh [ADDRESS ...]     more addresses under which people reach the service, such as https://baocao.example.vn
set -eu
value() { azd env get-value "$1"; }
name="Báo cáo ($(value AZURE_ENV_NAME))"
address=$(value FUNCTION_APP_ADDRESS)
principal=$(value IDENTITY_PRINCIPAL_ID)
role=$(azd env get-value COORDINATOR_ROLE 2>/dev/null) || role=Coordinator
tenant=$(az account show --query tenantId --output tsv)

redirects="$address/.auth/login/aad/callback"
for more in "$@"; do redirects="$redirects $more/.auth/login/aad/callback"; done

id=$(az ad app list --display-name "$name" --query "[0].appId" --output tsv)
if [ -z "$id" ]; then
  roleId=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)
  id=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg --enable-id-token-issuance true --query appId --output tsv \
    --app-roles "[{\"allowedMemberTypes\":[\"User\"],\"displayName\":\"Đầu mối\",\"description\":\"Theo dõi và tổng hợp báo cáo\",\"value\":\"$role\",\"id\":\"$roleId\",\"isEnabled\":true}]")
fi
# shellcheck disable=SC2086  # a list
az ad app update --id "$id" --web-redirect-uris $redirects

[ -n "$(az ad sp list --filter "appId eq '$id'" --query "[0].id" --output tsv)" ] || az ad sp create --id "$id" --output none
# Only those who were given the role get a token at all.
az ad sp update --id "$id" --set appRoleAssignmentRequired=true

if [ -z "$(az ad app federated-credential list --id "$id" --query "[?name=='function-app'].name" --output tsv)" ]; then
  az ad app federated-credential create --id "$id" --output none --parameters "{\"name\":\"function-app\",
    \"issuer\":\"https://login.microsoftonline.com/$tenant/v2.0\",\"subject\":\"$principal\",\"audiences\":[\"api://AzureADTokenExchange\"]}"
fi

azd env set ENTRA_CLIENT_ID "$id"
echo "ENTRA_CLIENT_ID=$id. Tiếp theo: azd provision; rồi gán vai trò “Đầu mối” cho cán bộ (Enterprise applications → $name → Users and groups)."
