using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Agencies;

/// <summary>The host's agencies (A1).</summary>
public interface IAgencyAppService : IApplicationService
{
    /// <summary>A page of agencies; filtered by name or subdomain.</summary>
    Task<PagedResultDto<AgencyDto>> GetListAsync(GetAgenciesInput input);

    /// <summary>One agency.</summary>
    Task<AgencyDto> GetAsync(Guid id);

    /// <summary>Creates the agency with its portal and sends the invitation to its first admin.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Subdomain.Invalid, .Reserved, .Taken, Agency.NameTaken, Color.Invalid, Logo.*, Email.Invalid</exception>
    Task<AgencyDto> CreateAsync(CreateAgencyInput input);

    /// <summary>Changes name and colour. The subdomain stays: links in mails name it.</summary>
    Task<AgencyDto> UpdateAsync(Guid id, UpdateAgencyInput input);

    /// <summary>The portal stops answering, its people can't sign in; nothing is deleted. Harmless when repeated.</summary>
    Task SuspendAsync(Guid id);

    /// <summary>The portal answers again. Harmless when repeated.</summary>
    Task ResumeAsync(Guid id);

    /// <summary>Deletes the agency; its subdomain stays taken, so that nobody can claim its links.</summary>
    Task DeleteAsync(Guid id);
}
