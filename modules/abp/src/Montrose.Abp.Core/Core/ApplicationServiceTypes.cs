namespace Volo.Abp;

/// <summary>Which application services a rule is about.</summary>
[Flags]
public enum ApplicationServiceTypes : byte
{
    ApplicationServices = 1,
    IntegrationServices = 2,
    All = ApplicationServices | IntegrationServices,
}
