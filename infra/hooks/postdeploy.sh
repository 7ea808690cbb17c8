#!/bin/sh
# Tells Event Grid of the app, after every deployment of the code: waits for the key with which Event Grid calls the app (it exists only once the
# app has run), takes the system topic that the account has already, or lets events.bicep make one, and deploys events.bicep. Running it again changes
# nothing. Run by azd (azure.yaml) with the values of the azd environment; needs az, signed in.
set -eu
cd "$(dirname "$0")/.."

for name in AZURE_SUBSCRIPTION_ID AZURE_RESOURCE_GROUP FUNCTION_APP_NAME FUNCTION_APP_ADDRESS REPORT_STORAGE_NAME ACTION_GROUP_ID; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || { echo "Thiếu $name: chạy azd provision trước." >&2; exit 1; }
done
tries=${HOOK_TRIES:-20}
pause=${HOOK_PAUSE:-15}
azure() { az "$@" --subscription "$AZURE_SUBSCRIPTION_ID" --only-show-errors; }

# A call of any page starts the app, and with it the key.
key() {
  curl --silent --output /dev/null --max-time 30 "$FUNCTION_APP_ADDRESS/suc-khoe" || true
  azure functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$FUNCTION_APP_NAME" --query "systemKeys.blobs_extension" --output tsv 2>/dev/null || true
}
try=1
while [ -z "$(key)" ]; do
  [ "$try" -lt "$tries" ] || { echo "Ứng dụng chưa có khóa blobs_extension sau $tries lần hỏi. Mở $FUNCTION_APP_ADDRESS/suc-khoe xem ứng dụng có chạy không, rồi chạy lại: azd hooks run postdeploy" >&2; exit 1; }
  echo "Chờ ứng dụng khởi động (lần $try/$tries) …"
  try=$((try + 1))
  sleep "$pause"
done

account="/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$AZURE_RESOURCE_GROUP/providers/Microsoft.Storage/storageAccounts/$REPORT_STORAGE_NAME"
# An account has one system topic at most; Azure writes ids in letters of either case.
topic=$(azure eventgrid system-topic list --query "[].[source, resourceGroup, name]" --output tsv |
  awk -F '\t' -v source="$account" 'tolower($1) == tolower(source) { print $2 "\t" $3; exit }')
group=$(printf '%s' "$topic" | cut -f 1)
topic=$(printf '%s' "$topic" | cut -f 2)
if [ -n "$topic" ] && [ "$(printf '%s' "$group" | tr '[:upper:]' '[:lower:]')" != "$(printf '%s' "$AZURE_RESOURCE_GROUP" | tr '[:upper:]' '[:lower:]')" ]; then
  echo "Tài khoản $REPORT_STORAGE_NAME đã có system topic $topic ở nhóm tài nguyên khác ($group). Chuyển nó về $AZURE_RESOURCE_GROUP rồi chạy lại: azd hooks run postdeploy" >&2
  exit 1
fi

# The role that lets the topic put dead letters away takes a while to be known everywhere.
try=1
until azure deployment group create --resource-group "$AZURE_RESOURCE_GROUP" --name events --template-file events.bicep --output none \
  --parameters functionAppName="$FUNCTION_APP_NAME" reportStorageName="$REPORT_STORAGE_NAME" actionGroupId="$ACTION_GROUP_ID" \
  ${topic:+topicName="$topic"}; do
  [ "$try" -lt 4 ] || { echo "Không tạo được đăng ký Event Grid; xem lỗi ở trên." >&2; exit 1; }
  echo "Thử lại (lần $try/3) …"
  try=$((try + 1))
  sleep "$pause"
done
echo "Event Grid báo tệp mới cho $FUNCTION_APP_NAME (system topic ${topic:-evgt-$REPORT_STORAGE_NAME})."
