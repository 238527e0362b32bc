using Microsoft.Extensions.Options;
using Montrose.Branding;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.TenantManagement;

namespace Montrose.Agencies;

/// <summary>Opens and renames agencies: both need to know the others' names.</summary>
public class AgencyManager(
    IRepository<Agency, Guid> agencies,
    ITenantManager tenantManager,
    ITenantRepository tenants,
    IDataFilter dataFilter,
    IOptions<AgencyOptions> options) : DomainService
{
    /// <summary>Creates the tenant and the agency; nothing is seeded yet.</summary>
    /// <exception cref="BusinessException">Montrose:Subdomain.Invalid, .Reserved, .Taken, Agency.NameTaken, Color.Invalid</exception>
    public async Task<Agency> OpenAsync(string name, string subdomain, string color, string adminEmail)
    {
        var label = Subdomain.Parse(subdomain);
        if (options.Value.ReservedSubdomains.Contains(label.Value)) throw Errors.SubdomainReserved(label.Value);
        var paint = ColorHex.Parse(color);
        await EnsureNameIsFreeAsync(name, exceptId: null);
        await EnsureSubdomainIsFreeAsync(label);
        var tenant = await tenants.InsertAsync(await NewTenantAsync(label), autoSave: true);
        return await agencies.InsertAsync(new Agency(tenant.Id, name, label, paint, adminEmail), autoSave: true);
    }

    /// <exception cref="BusinessException">Montrose:Agency.NameTaken, .NameRequired</exception>
    public async Task RenameAsync(Agency agency, string name)
    {
        await EnsureNameIsFreeAsync(name, agency.Id);
        agency.SetName(name);
    }

    /// <summary>Somebody else may have got the subdomain since it was found free, and a tenant that is no agency may have its name.</summary>
    private async Task<Tenant> NewTenantAsync(Subdomain label)
    {
        try
        {
            return await tenantManager.CreateAsync(label.Value);
        }
        catch (BusinessException e) when (e.Code == "Volo.Abp.TenantManagement:DuplicateTenantName")
        {
            throw Errors.SubdomainTaken(label.Value);
        }
    }

    private async Task EnsureNameIsFreeAsync(string name, Guid? exceptId)
    {
        var normalized = Agency.Normalize(name ?? "");
        if (await agencies.AnyAsync(a => a.NormalizedName == normalized && a.Id != exceptId)) throw Errors.AgencyNameTaken(name!.Trim());
    }

    /// <summary>A deleted agency's subdomain stays taken: its links still stand in mails.</summary>
    private async Task EnsureSubdomainIsFreeAsync(Subdomain label)
    {
        using (dataFilter.Disable<ISoftDelete>())
        {
            if (await agencies.AnyAsync(a => a.Subdomain == label.Value)) throw Errors.SubdomainTaken(label.Value);
        }
    }
}
