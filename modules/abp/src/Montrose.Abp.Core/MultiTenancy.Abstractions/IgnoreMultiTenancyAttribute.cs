namespace Volo.Abp.MultiTenancy;

/// <summary>What carries it is shared by all tenants.</summary>
[AttributeUsage(AttributeTargets.All)]
public class IgnoreMultiTenancyAttribute : Attribute
{
}
