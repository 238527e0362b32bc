using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Montrose.Branding;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Portal;
using Montrose.Queries;
using Montrose.Seeding;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.TenantManagement;

namespace Montrose.Agencies;

[Authorize(MontrosePermissions.Agencies.Default)]
public class AgencyAppService(
    IRepository<Agency, Guid> agencies,
    ITenantRepository tenants,
    AgencyManager manager,
    AgencySeeder seeder,
    InvitationSender invitations,
    LogoStore logos,
    PortalUrls urls) : ApplicationService, IAgencyAppService
{
    private static readonly Sorting<Agency> Sortings = new Sorting<Agency>("CreationTime desc")
        .By("name", a => a.Name).By("subdomain", a => a.Subdomain).By("state", a => a.State).By("creationTime", a => a.CreationTime);

    public async Task<PagedResultDto<AgencyDto>> GetListAsync(GetAgenciesInput input)
    {
        var query = await agencies.GetQueryableAsync();
        if (input.State is { } state) query = query.Where(a => a.State == state);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = Agency.Normalize(input.Filter);
            query = query.Where(a => a.NormalizedName.Contains(text) || a.Subdomain.ToUpper().Contains(text));
        }
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(a => a.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        var rows = await AsyncExecuter.ToListAsync(page.Select(Projection));
        foreach (var row in rows) Complete(row);
        return new PagedResultDto<AgencyDto>(count, rows);
    }

    public async Task<AgencyDto> GetAsync(Guid id)
    {
        var query = (await agencies.GetQueryableAsync()).Where(a => a.Id == id).Select(Projection);
        return Complete(await AsyncExecuter.FirstOrDefaultAsync(query) ?? throw new EntityNotFoundException(typeof(Agency), id));
    }

    [Authorize(MontrosePermissions.Agencies.Create)]
    public async Task<AgencyDto> CreateAsync(CreateAgencyInput input)
    {
        var logo = input.Logo is { Length: > 0 } file ? LogoImage.Read(file) : null;
        var agency = await manager.OpenAsync(input.Name, input.Subdomain, input.PrimaryColor, input.AdminEmail);
        using (CurrentTenant.Change(agency.Id, agency.Subdomain))
        {
            await seeder.SeedRolesAsync(agency.Id);
            if (logo is not null) await logos.SaveAsync(agency, logo);
            await invitations.InviteAdminAsync(input.AdminEmail);
        }
        await agencies.UpdateAsync(agency, autoSave: true);
        return await GetAsync(agency.Id);
    }

    [Authorize(MontrosePermissions.Agencies.Update)]
    public async Task<AgencyDto> UpdateAsync(Guid id, UpdateAgencyInput input)
    {
        var agency = await agencies.GetAsync(id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) agency.ConcurrencyStamp = stamp;
        await manager.RenameAsync(agency, input.Name);
        agency.Paint(ColorHex.Parse(input.PrimaryColor));
        await agencies.UpdateAsync(agency, autoSave: true);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Agencies.Suspend)]
    public async Task SuspendAsync(Guid id)
    {
        var agency = await agencies.GetAsync(id);
        agency.Suspend();
        await agencies.UpdateAsync(agency);
    }

    [Authorize(MontrosePermissions.Agencies.Suspend)]
    public async Task ResumeAsync(Guid id)
    {
        var agency = await agencies.GetAsync(id);
        agency.Resume();
        await agencies.UpdateAsync(agency);
    }

    [Authorize(MontrosePermissions.Agencies.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        await agencies.DeleteAsync(id);
        await tenants.DeleteAsync(id);
    }

    private static readonly Expression<Func<Agency, AgencyDto>> Projection = a => new AgencyDto
    {
        Id = a.Id,
        Name = a.Name,
        Subdomain = a.Subdomain,
        State = a.State,
        PrimaryColor = a.PrimaryColor,
        LogoUrl = a.LogoMediaType == null ? null : "/brand/logo?v=" + a.LogoVersion,
        AdminEmail = a.AdminEmail,
        CreationTime = a.CreationTime,
        ConcurrencyStamp = a.ConcurrencyStamp,
    };

    private AgencyDto Complete(AgencyDto agency)
    {
        agency.PortalUrl = urls.Of(agency.Subdomain);
        if (agency.LogoUrl is not null) agency.LogoUrl = agency.PortalUrl + agency.LogoUrl;
        return agency;
    }
}
