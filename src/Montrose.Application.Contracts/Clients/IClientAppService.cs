using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Clients;

/// <summary>Client workspaces (B6). Everybody sees those of their scope: an agent the assigned ones, a client its own.</summary>
public interface IClientAppService : IApplicationService
{
    /// <summary>The clients that the caller sees, filtered and sorted.</summary>
    Task<PagedResultDto<ClientDto>> GetListAsync(GetClientsInput input);

    /// <summary>One client.</summary>
    Task<ClientDto> GetAsync(Guid id);

    /// <summary>With profile, contacts and services of the past; billing data only for those who may change clients.</summary>
    Task<ClientDetailsDto> GetDetailsAsync(Guid id);

    /// <summary>Creates the workspace and sends its contact the invitation.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameTaken, .ServiceRequired, Email.Taken</exception>
    Task<ClientDto> CreateAsync(CreateClientInput input);

    /// <summary>Changes the client's profile.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameTaken, .Archived, Website.Invalid, Phone.Invalid, TimeZone.Unknown, Country.Unknown</exception>
    Task<ClientDetailsDto> UpdateAsync(Guid id, UpdateClientInput input);

    /// <summary>Changes the client's billing data.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.Archived, Country.Unknown, Email.Invalid</exception>
    Task<ClientDetailsDto> UpdateBillingAsync(Guid id, UpdateClientBillingInput input);

    /// <summary>Adds a contact to the client.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ContactTwice, .TooManyContacts, .Archived, Email.Invalid, Phone.Invalid</exception>
    Task<ClientContactDto> AddContactAsync(Guid id, ClientContactInput input);

    /// <summary>Changes a contact of the client.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ContactTwice, .Archived, Email.Invalid, Phone.Invalid</exception>
    Task<ClientContactDto> UpdateContactAsync(Guid id, Guid contactId, ClientContactInput input);

    /// <summary>Removes a contact of the client.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.PrimaryContactStays, .Archived</exception>
    Task RemoveContactAsync(Guid id, Guid contactId);

    /// <summary>Begins a service for the client.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceActiveAlready, .ServiceDateInFuture, .Archived</exception>
    Task<ClientDetailsDto> StartServiceAsync(Guid id, ChangeClientServiceInput input);

    /// <summary>Ends the service; its agent is released and told.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceNotActive, .LastServiceStays, .ServiceEndsBeforeItBegan, .ServiceDateInFuture</exception>
    Task<ClientDetailsDto> EndServiceAsync(Guid id, ChangeClientServiceInput input);

    /// <summary>Takes clients out of the agency's work; their agents are released and their people can't sign in, nothing is lost. Harmless when repeated.</summary>
    /// <returns>How many were archived.</returns>
    Task<int> ArchiveAsync(ChosenClientsInput input);

    /// <summary>Takes clients back; their people can sign in again, their services have no agents then. Harmless when repeated.</summary>
    /// <returns>How many were restored.</returns>
    Task<int> RestoreAsync(ChosenClientsInput input);

    /// <summary>Puts an agent in charge of one service of the client, or nobody; the history is kept.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceNotActive, .AgentOfOtherDepartment, .AgentInactive, .Archived, Assignment.NoAgentFree</exception>
    Task<ClientDto> AssignAgentAsync(Guid id, AssignAgentInput input);

    /// <summary>Active agents who can be assigned for a service, the least loaded first.</summary>
    Task<ListResultDto<AssignableAgentDto>> GetAssignableAgentsAsync(ServiceKind service);
}
