namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>The tenant of the request.</summary>
public class CurrentTenantDto
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public bool IsAvailable { get; set; }
}

/// <summary>Whether there are tenants.</summary>
public class MultiTenancyInfoDto
{
    public bool IsEnabled { get; set; }
}
