namespace Volo.Abp.AspNetCore.Security;

/// <summary>The action or page answers without the security headers, for instance because it is meant to be framed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class IgnoreAbpSecurityHeaderAttribute : Attribute;
