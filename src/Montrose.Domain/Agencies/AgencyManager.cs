using Montrose.Branding;
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
    IDataFilter dataFilter) : DomainService
{
    /// <summary>Creates the tenant and the agency; nothing is seeded yet.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Subdomain.Invalid, .Reserved, .Taken, Agency.NameTaken, Color.Invalid</exception>
    public async Task<Agency> OpenAsync(string name, string subdomain, string color, string adminEmail)
    {
        var label = Subdomain.Parse(subdomain);
        var paint = ColorHex.Parse(color);
        await EnsureNameIsFreeAsync(name, exceptId: null);
        await EnsureSubdomainIsFreeAsync(label);
        var tenant = await tenants.InsertAsync(await tenantManager.CreateAsync(label.Value), autoSave: true);
        return await agencies.InsertAsync(new Agency(tenant.Id, name, label, paint, adminEmail), autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agency.NameTaken, .NameRequired</exception>
    public async Task RenameAsync(Agency agency, string name)
    {
        await EnsureNameIsFreeAsync(name, agency.Id);
        agency.SetName(name);
    }

    private async Task EnsureNameIsFreeAsync(string name, Guid? exceptId)
    {
        var normalized = Agency.Normalize(name ?? "");
        if (await agencies.AnyAsync(a => a.NormalizedName == normalized && a.Id != exceptId)) throw Errors.AgencyNameTaken(name!.Trim());
    }

    /// <summary>A deleted agency's subdomain stays taken: its links still stand in mails.</summary>
    private async Task EnsureSubdomainIsFreeAsync(Subdomain label)
    {
        using (dataFilter.Disable<Volo.Abp.ISoftDelete>())
        {
            if (await agencies.AnyAsync(a => a.Subdomain == label.Value)) throw Errors.SubdomainTaken(label.Value);
        }
    }
}
