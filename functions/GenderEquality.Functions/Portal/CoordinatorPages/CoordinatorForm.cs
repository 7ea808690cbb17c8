global using CoordinatorForm = GenderEquality.Functions.Portal.Shared.PostedForm;
